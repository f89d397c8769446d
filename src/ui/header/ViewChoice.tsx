import { appWords } from '../../text/appWords.ts';
import { dataShows, shows } from '../../view/view.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { Choice } from './Choice.tsx';

/** The views side by side where there is room, else as a list to unfold. */
export function ViewChoice() {
  const { store } = useApp();
  const words = appWords[useLang()];
  const show = useAppState((state) => state.view.show);
  const { showAs } = store.getState();
  return (
    <div className="header-views">
      <Choice label={words.views} options={dataShows} names={words.shows} value={show} choose={showAs} />
      <select
        className="control"
        aria-label={words.views}
        value={show}
        onChange={({ currentTarget }) => {
          const chosen = shows.find((each) => each === currentTarget.value);
          if (chosen) showAs(chosen);
        }}
      >
        {shows.map((each) => (
          <option key={each} value={each}>
            {words.shows[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
