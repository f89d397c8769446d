import { lastChange, nextChange } from '../../evidence/changeLog.ts';
import { isAnythingPublished } from '../../evidence/youngerClaims.ts';
import { clockWords } from '../../text/clockWords.ts';
import { dayInWords } from '../../text/dates.ts';
import { panelWords } from '../../text/panelWords.ts';
import { changeDate } from '../../text/stepSentence.ts';
import { useApp, useAppState, useLang } from '../app/AppContext.tsx';
import { useVisibleLog } from '../app/derived.ts';
import { ChangeEntry } from './ChangeEntry.tsx';
import { EarlierDay } from './EarlierDay.tsx';
import { hasQuote, quotedFirst } from './quotedFirst.ts';

const changesAtOnce = 5;
const earlierDays = 4;

/** What changed on the view's day or last before it, with the words behind it, and the days before. */
export function Changes() {
  const { dataset, store } = useApp();
  const lang = useLang();
  const on = useAppState(({ view }) => view.filter.on);
  const known = useAppState(({ view }) => view.filter.known);
  const log = useVisibleLog();
  const words = panelWords[lang];
  const latest = lastChange(log, on);
  function reason(): string {
    if (known !== undefined && !isAnythingPublished(dataset, known))
      return clockWords[lang].nothing(dayInWords(known, lang));
    return log.length === 0 ? words.noChangesSeen : words.noChangesYet(dayInWords(on, lang));
  }
  if (!latest) {
    const next = nextChange(log, on);
    return (
      <>
        <p>{reason()}</p>
        {next && (
          <p>
            <button type="button" className="control" onClick={() => store.getState().moveTo(next.day)}>
              {words.show(dayInWords(next.day, lang))}
            </button>
          </p>
        )}
      </>
    );
  }
  const changes = quotedFirst(latest, dataset, known);
  const rest = changes.slice(changesAtOnce);
  const date = changes[0] && changeDate(changes[0], latest.day, lang);
  const before = log.filter(({ day }) => day < latest.day).toReversed();
  const spoken = hasQuote(latest, dataset, known) ? undefined : before.find((entry) => hasQuote(entry, dataset, known));
  const earlier = before.slice(0, earlierDays).filter((entry) => entry !== spoken);
  return (
    // Another day's changes are other text: made anew, nothing slides about while time moves.
    <div key={`${latest.day} ${known ?? ''}`}>
      {latest.day !== on && <p className="panel-facts">{words.nothingOn(dayInWords(on, lang))}</p>}
      <h3 className="panel-day">
        <time dateTime={date?.datetime}>{date?.text}</time>
      </h3>
      <ul className="panel-changes">
        {changes.slice(0, changesAtOnce).map((change, position) => (
          <ChangeEntry key={change.relation.id} change={change} day={latest.day} isOpen={position === 0} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="panel-more">
          <summary>{words.moreChanges(rest.length)}</summary>
          <ul className="panel-changes">
            {rest.map((change) => (
              <ChangeEntry key={change.relation.id} change={change} day={latest.day} isOpen={false} />
            ))}
          </ul>
        </details>
      )}
      {spoken && (
        <section className="panel-group">
          <h3>{words.spoken}</h3>
          <ul>
            <EarlierDay entry={spoken} isOpen />
          </ul>
        </section>
      )}
      {earlier.length > 0 && (
        <section className="panel-group">
          <h3>{words.before}</h3>
          <ul>
            {earlier.map((entry) => (
              <EarlierDay key={entry.day} entry={entry} isOpen={false} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
