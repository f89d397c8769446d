import type { ReactNode } from 'react';
import { families } from '../../model/relation.ts';
import { dayInWords, localeOf } from '../../text/dates.ts';
import { helpTexts, type BadgeMeaning, type ChangeMeaning } from '../../text/helpTexts.ts';
import { AboutLink } from '../about/AboutLink.tsx';
import { useApp, useLang } from '../app/AppContext.tsx';
import { FamilySample } from '../legend/FamilySample.tsx';
import { publishersByClaims } from '../../evidence/publishersByClaims.ts';
import { BadgeSample } from './BadgeSample.tsx';
import { ChangeSample } from './ChangeSample.tsx';
import { KeyList } from './KeyList.tsx';

const badges: readonly BadgeMeaning[] = ['full', 'half', 'told', 'disputed', 'denied', 'suspended'];
const changes: readonly ChangeMeaning[] = ['pale', 'new', 'ended'];

/** What lines, signs and their absence mean and do not mean; where everything comes from. */
export function HelpText({ close }: { close: () => void }) {
  const { dataset } = useApp();
  const lang = useLang();
  const words = helpTexts[lang];
  const { from, asOf, checkedUntil } = dataset.meta;
  const documents = [...dataset.documents.values()];
  const articles = documents.filter(({ kind }) => kind === 'article');
  const named = new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(
    publishersByClaims(dataset, lang).slice(0, 5),
  );

  return (
    <>
      <p className="help-intro">{words.intro}</p>
      <HelpSection title={words.linesTitle}>
        <ul className="help-samples">
          {families.map((family) => (
            <li key={family}>
              <FamilySample family={family} />
              <span>{words.lines[family]}</span>
            </li>
          ))}
        </ul>
        <p>{words.linesNote}</p>
      </HelpSection>
      <HelpSection title={words.badgesTitle}>
        <ul className="help-samples">
          {badges.map((meaning) => (
            <li key={meaning}>
              <BadgeSample meaning={meaning} />
              <span>{words.badges[meaning]}</span>
            </li>
          ))}
        </ul>
        <p>{words.badgesNote}</p>
      </HelpSection>
      <HelpSection title={words.changesTitle}>
        <ul className="help-samples">
          {changes.map((meaning) => (
            <li key={meaning}>
              <ChangeSample meaning={meaning} />
              <span>{words.changes[meaning]}</span>
            </li>
          ))}
        </ul>
      </HelpSection>
      <HelpSection title={words.missingTitle}>
        <p>{words.missing}</p>
      </HelpSection>
      <HelpSection title={words.timesTitle}>
        <NamedTexts entries={words.times} />
      </HelpSection>
      <HelpSection title={words.sourcesTitle}>
        <p>{words.period(dayInWords(from.earliest, lang), dayInWords(asOf.latest, lang))}</p>
        {checkedUntil && <p>{words.checked(dayInWords(checkedUntil.latest, lang))}</p>}
        <p>{words.documents(documents.length, articles.length, named)}</p>
        <p>{words.independence}</p>
        <p>{words.quotes}</p>
        <p>
          <AboutLink afterwards={close} />
        </p>
      </HelpSection>
      <HelpSection title={words.gesturesTitle}>
        <NamedTexts entries={words.gestures} />
      </HelpSection>
      <KeyList />
    </>
  );
}

function HelpSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="help-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function NamedTexts({ entries }: { entries: readonly { name: string; text: string }[] }) {
  return (
    <dl className="help-times">
      {entries.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
