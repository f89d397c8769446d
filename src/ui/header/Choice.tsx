interface Props<T extends string> {
  label: string;
  options: readonly T[];
  names: Record<T, string>;
  /** None of them is pressed while it is something else. */
  value: string;
  choose: (option: T) => void;
}

/** A few alternatives side by side, of which one is pressed. */
export function Choice<T extends string>({ label, options, names, value, choose }: Props<T>) {
  return (
    <div className="header-group" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          className="control"
          aria-pressed={option === value}
          onClick={() => choose(option)}
        >
          {names[option]}
        </button>
      ))}
    </div>
  );
}
