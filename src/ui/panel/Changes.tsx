import { lastChange, nextChange } from '../../evidence/changeLog.ts';
import { isAnythingPublished } from '../../evidence/youngerClaims.ts';
import { isoDay } from '../../model/day.ts';
import { clockWords } from '../../text/clockWords.ts';
import { dayInWords } from '../../text/dates.ts';
import { panelWords } from '../../text/panelWords.ts';
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
  const changes = quotedFirst(latest.changes);
  const rest = changes.slice(changesAtOnce);
  const earlier = log
    .filter(({ day }) => day < latest.day)
    .slice(-earlierDays)
    .toReversed();
  const spoken = changes.some(hasQuote) ? undefined : earlier.find((entry) => entry.changes.some(hasQuote));
  return (
    // Another day's changes are other text: made anew, nothing slides about while time moves.
    <div key={`${latest.day} ${known ?? ''}`}>
      {latest.day !== on && <p className="panel-facts">{words.nothingOn(dayInWords(on, lang))}</p>}
      <h3 className="panel-day">
        <time dateTime={isoDay(latest.day)}>{dayInWords(latest.day, lang)}</time>
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
      {earlier.length > 0 && (
        <section className="panel-group">
          <h3>{words.before}</h3>
          <ul>
            {earlier.map((entry) => (
              <EarlierDay key={entry.day} entry={entry} isSpoken={entry === spoken} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
