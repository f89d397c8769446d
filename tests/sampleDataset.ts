import { parseDataset } from '../src/model/parseDataset.ts';
import type { Dataset } from '../src/model/dataset.ts';

/**
 * The one small dataset of all tests, in exchange format. It has every family and status, a disputed and a denied
 * relation, a chain of reporting, uncertain dates and one pair with three lines.
 */
export const sampleInput = {
  meta: {
    title: { de: 'Probe', en: 'Sample' },
    from: '1991-01-01',
    asOf: '2026-11-20',
    checkedUntil: '2026-06-25',
  },
  actors: [
    { id: 'RU', kind: 'state', name: { de: 'Russland', en: 'Russia' }, abbr: { de: 'RU', en: 'RU' } },
    { id: 'AM', kind: 'state', name: { de: 'Armenien', en: 'Armenia' }, abbr: { de: 'AM', en: 'AM' } },
    { id: 'AZ', kind: 'state', name: { de: 'Aserbaidschan', en: 'Azerbaijan' }, abbr: { de: 'AZ', en: 'AZ' } },
    { id: 'NATO', kind: 'organisation', name: { de: 'NATO', en: 'NATO' }, abbr: { de: 'NATO', en: 'NATO' } },
    {
      id: 'CSTO',
      kind: 'organisation',
      name: {
        de: 'Organisation des Vertrags über kollektive Sicherheit',
        en: 'Collective Security Treaty Organization',
      },
      abbr: { de: 'OVKS', en: 'CSTO' },
      formerly: {
        until: '2002-10-06',
        name: { de: 'Vertrag über kollektive Sicherheit', en: 'Collective Security Treaty' },
        abbr: { de: 'VKS', en: 'CST' },
      },
    },
  ],
  documents: [
    { id: 'treaty', kind: 'treaty', publisher: 'CSTO', title: 'Treaty', lang: 'en', published: '1992-05-15' },
    { id: 'agency', kind: 'article', publisher: 'Agency', title: 'Leaving', lang: 'en', published: '2024-06-13' },
    {
      id: 'paper',
      kind: 'article',
      publisher: 'Paper',
      title: 'Wir gehen',
      lang: 'de',
      published: '[2024-06-13..2024-08-31]',
      derivedFrom: ['agency'],
      length: 1000,
      url: 'https://example.org/paper',
      note: { de: 'Der Artikel druckt kein Datum.', en: 'The article prints no date.' },
    },
    {
      id: 'interview',
      kind: 'statement',
      publisher: 'France 24',
      title: 'Interview',
      lang: 'en',
      published: '2024-02-22',
    },
    { id: 'leak', kind: 'article', publisher: 'Politico', title: 'Files', lang: 'en', published: '2024-06-14' },
    { id: 'register', kind: 'report', publisher: 'Register', title: 'Arms', lang: 'en', published: '2021' },
    { id: 'reply', kind: 'statement', publisher: 'TASS', title: 'No plans', lang: 'en', published: '2024-04-02' },
    { id: 'wire', kind: 'article', publisher: 'Wire', title: 'War', lang: 'en', published: '2020-09-28' },
  ],
  relations: [
    {
      id: 'AM-CSTO-membership',
      kind: 'membership',
      from: 'AM',
      to: 'CSTO',
      label: { de: 'Mitgliedschaft', en: 'Membership' },
      episodes: [
        { during: '1992-05-15/1994-04-19', status: 'planned', claims: ['c-signed'] },
        { during: '1994-04-20/2024-02-21', status: 'in-force', claims: ['c-signed'] },
        { during: '2024-02-22/..', status: 'suspended', claims: ['c-frozen', 'c-go'], against: ['c-no-notice'] },
      ],
    },
    {
      id: 'RU-CSTO-membership',
      kind: 'membership',
      from: 'RU',
      to: 'CSTO',
      label: { de: 'Mitgliedschaft', en: 'Membership' },
      episodes: [{ during: '1994-04-20/..', status: 'in-force', claims: ['c-signed'] }],
    },
    {
      id: 'AM-RU-treaty',
      kind: 'treaty',
      from: 'AM',
      to: 'RU',
      label: { de: 'Bündnisvertrag von 1997', en: 'Alliance treaty of 1997' },
      episodes: [{ during: '1997-08-29/..', status: 'in-force', claims: ['c-treaty'] }],
    },
    {
      id: 'RU-AM-arms',
      kind: 'transfer',
      from: 'RU',
      to: 'AM',
      label: { de: 'Waffenlieferungen', en: 'Arms deliveries' },
      episodes: [{ during: '2011/2020', status: 'in-force', claims: ['c-arms'] }],
    },
    {
      id: 'AM-RU-dispute',
      kind: 'dispute',
      from: 'AM',
      to: 'RU',
      label: { de: 'Streit', en: 'Dispute' },
      episodes: [{ during: '2023-09~/..', status: 'in-force', claims: ['c-dispute'] }],
    },
    {
      id: 'AM-AZ-conflict',
      kind: 'conflict',
      from: 'AM',
      to: 'AZ',
      label: { de: 'Krieg um Bergkarabach', en: 'War over Nagorno-Karabakh' },
      episodes: [{ during: '2020-09-27/2020-11-10', status: 'in-force', claims: ['c-war'] }],
    },
    {
      id: 'RU-AZ-leaked-arms',
      kind: 'transfer',
      from: 'RU',
      to: 'AZ',
      label: { de: 'Rüstungshilfe laut Akten', en: 'Arms aid in the files' },
      episodes: [{ during: '2018/2022', status: 'alleged', claims: ['c-leak'] }],
    },
    {
      id: 'AM-NATO-aspiration',
      kind: 'aspiration',
      from: 'AM',
      to: 'NATO',
      label: { de: 'Beitritt zur NATO', en: 'Joining NATO' },
      episodes: [
        {
          during: '[2024-06-13..2024-08-31]/..',
          status: 'alleged',
          claims: ['c-nato'],
          against: ['c-no-nato'],
          note: { de: 'Niemand hat es widerrufen.', en: 'Nobody has taken it back.' },
        },
      ],
    },
  ],
  claims: [
    {
      id: 'c-signed',
      document: 'treaty',
      says: { de: 'Armenien und Russland unterzeichnen den Vertrag.', en: 'Armenia and Russia sign the treaty.' },
      modality: 'asserted',
      about: '1992-05-15',
    },
    {
      id: 'c-frozen',
      document: 'interview',
      says: { de: 'Armenien hat seine Teilnahme eingefroren.', en: 'Armenia has frozen its participation.' },
      speaker: { de: 'Nikol Paschinjan', en: 'Nikol Pashinyan' },
      speaksFor: 'AM',
      modality: 'announced',
      said: '2024-02-22',
      quote: { exact: 'we have basically frozen our participation', lang: 'en', by: 'speaker' },
      translation: { de: 'wir haben unsere Teilnahme im Grunde eingefroren', by: 'Entente' },
    },
    {
      id: 'c-go',
      document: 'paper',
      says: { de: 'Armenien kündigt an zu gehen.', en: 'Armenia announces that it will leave.' },
      speaker: { de: 'Nikol Paschinjan', en: 'Nikol Pashinyan' },
      speaksFor: 'AM',
      via: ['Agency'],
      part: 'headline',
      modality: 'announced',
      quote: { exact: 'Wir werden gehen.', prefix: 'sagte: "', suffix: '"', lang: 'de', by: 'speaker' },
      translation: { en: 'We will leave.', by: 'Entente' },
      overstates: { de: 'Der Text nennt keinen Zeitpunkt.', en: 'The text gives no date.' },
    },
    {
      id: 'c-no-notice',
      document: 'agency',
      says: { de: 'Moskau hat keine Mitteilung erhalten.', en: 'Moscow has received no notice.' },
      speaker: 'RU',
      modality: 'denied',
    },
    {
      id: 'c-treaty',
      document: 'treaty',
      says: { de: 'Beide Staaten schließen ein Bündnis.', en: 'Both states conclude an alliance.' },
      modality: 'asserted',
    },
    {
      id: 'c-arms',
      document: 'register',
      says: { de: 'Russland liefert Waffen.', en: 'Russia supplies arms.' },
      modality: 'reported',
    },
    {
      id: 'c-dispute',
      document: 'agency',
      says: { de: 'Das Verhältnis verschlechtert sich.', en: 'Relations deteriorate.' },
      modality: 'reported',
    },
    { id: 'c-war', document: 'wire', says: { de: 'Es herrscht Krieg.', en: 'There is a war.' }, modality: 'reported' },
    {
      id: 'c-leak',
      document: 'leak',
      says: { de: 'Akten beschreiben Rüstungshilfe.', en: 'Files describe arms aid.' },
      modality: 'reported',
    },
    {
      id: 'c-nato',
      document: 'paper',
      says: { de: 'Armenien will in die NATO.', en: 'Armenia wants to join NATO.' },
      part: 'headline',
      modality: 'asserted',
    },
    {
      id: 'c-no-nato',
      document: 'reply',
      says: { de: 'Armenien will nicht in die NATO.', en: 'Armenia does not want to join NATO.' },
      speaker: 'AM',
      modality: 'denied',
    },
  ],
  disputes: [
    {
      id: 'X1',
      claims: ['c-nato', 'c-no-nato'],
      title: { de: 'NATO: ja oder nein', en: 'NATO: yes or no' },
      finding: { de: 'Die Überschrift widerspricht der Auskunft.', en: 'The headline contradicts the statement.' },
    },
    {
      id: 'X2',
      claims: ['c-go', 'c-no-notice'],
      title: { de: 'Geht Armenien?', en: 'Is Armenia leaving?' },
      finding: {
        de: 'Am 13. Juni kündigt Armenien es an. Moskau weiß nichts davon.',
        en: 'Armenia announces it on 13 June. Moscow knows nothing of it.',
      },
    },
    {
      id: 'X3',
      claims: ['c-leak', 'c-dispute'],
      title: { de: 'Waffen oder Streit', en: 'Arms or dispute' },
      finding: { de: 'Beide nennen verschiedene Gründe.', en: 'They name different reasons.' },
    },
  ],
  stories: [
    {
      id: 'pact',
      title: { de: 'Vom Pakt zur Meldung', en: 'From pact to report' },
      lead: { de: 'Drei Stationen.', en: 'Three stations.' },
      steps: [
        {
          title: { de: 'Der Anfang', en: 'The beginning' },
          text: { de: 'Am 15. Mai 1992 wird unterzeichnet.', en: 'On 15 May 1992 the treaty is signed.' },
          view: 'on=1992-05-15&focus=AM-CSTO-membership',
          claims: ['c-signed'],
        },
        {
          title: { de: 'Die Pause', en: 'The pause' },
          text: { de: 'Im Februar 2024 friert Armenien ein.', en: 'In February 2024 Armenia freezes.' },
          view: 'on=2024-02-22&focus=AM~CSTO~alliance',
          claims: ['c-frozen', 'c-no-notice'],
        },
        {
          title: { de: 'Die Meldung', en: 'The report' },
          text: { de: 'Im Juni 2024 steht es in der Zeitung.', en: 'In June 2024 it is in the paper.' },
          view: 'on=2024-06-13&vs=2024-02-22&families=aspiration',
          claims: ['c-nato'],
        },
      ],
    },
    {
      id: 'files',
      title: { de: 'Die Akten', en: 'The files' },
      lead: { de: 'Eine Station.', en: 'One station.' },
      steps: [
        {
          title: { de: 'Damals unbekannt', en: 'Unknown then' },
          text: { de: 'Am 1. Januar 2021 weiß es niemand.', en: 'On 1 January 2021 nobody knows.' },
          view: 'on=2021-01-01&known=2021-01-01&focus=RU',
          claims: ['c-treaty'],
        },
      ],
    },
  ],
};

function parsed(): Dataset {
  const result = parseDataset(sampleInput);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

export const sampleDataset = parsed();
