import type { Language } from '../model/localised.ts';
import type { Family, RelationKind, Standing } from '../model/relation.ts';

interface FamilyWords {
  families: Record<Family, string>;
  /** With a number: "1 Bündnis", "9 alliances". */
  counted: Record<Family, (count: number) => string>;
  kinds: Record<RelationKind, string>;
  standings: Record<Standing, string>;
  ended: string;
}

const count = (one: string, many: string) => (number: number) => `${number} ${number === 1 ? one : many}`;

/** Names of families, kinds and statuses. */
export const familyWords: Record<Language, FamilyWords> = {
  de: {
    families: { alliance: 'Bündnis', aspiration: 'Beitrittswunsch', arms: 'Waffen', tension: 'Spannung' },
    counted: {
      alliance: count('Bündnis', 'Bündnisse'),
      aspiration: count('Beitrittswunsch', 'Beitrittswünsche'),
      arms: count('Waffengeschäft', 'Waffengeschäfte'),
      tension: count('Spannung', 'Spannungen'),
    },
    kinds: {
      treaty: 'Vertrag',
      membership: 'Mitgliedschaft',
      partnership: 'Partnerschaft',
      presence: 'Truppen oder Mission',
      aid: 'Hilfe',
      mediation: 'Vermittlung',
      withdrawal: 'Austritt',
      aspiration: 'Beitrittswunsch',
      transfer: 'Waffenlieferung',
      conflict: 'Bewaffneter Konflikt',
      dispute: 'Streit',
      protest: 'Protest',
      sanctions: 'Sanktionen',
      suspension: 'Ausgesetzte Zusammenarbeit',
    },
    standings: {
      'in-force': 'in Kraft',
      suspended: 'ausgesetzt',
      planned: 'geplant',
      alleged: 'behauptet',
      disputed: 'umstritten',
      denied: 'bestritten',
    },
    ended: 'beendet',
  },
  en: {
    families: { alliance: 'Alliance', aspiration: 'Aspiration', arms: 'Arms', tension: 'Tension' },
    counted: {
      alliance: count('alliance', 'alliances'),
      aspiration: count('aspiration', 'aspirations'),
      arms: count('arms deal', 'arms deals'),
      tension: count('tension', 'tensions'),
    },
    kinds: {
      treaty: 'Treaty',
      membership: 'Membership',
      partnership: 'Partnership',
      presence: 'Troops or mission',
      aid: 'Aid',
      mediation: 'Mediation',
      withdrawal: 'Withdrawal',
      aspiration: 'Aspiration',
      transfer: 'Arms transfer',
      conflict: 'Armed conflict',
      dispute: 'Dispute',
      protest: 'Protest',
      sanctions: 'Sanctions',
      suspension: 'Suspended cooperation',
    },
    standings: {
      'in-force': 'in force',
      suspended: 'suspended',
      planned: 'planned',
      alleged: 'alleged',
      disputed: 'disputed',
      denied: 'denied',
    },
    ended: 'ended',
  },
};
