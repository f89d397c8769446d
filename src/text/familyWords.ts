import type { Language } from '../model/localised.ts';
import type { Family, RelationKind, Standing } from '../model/relation.ts';

interface FamilyWords {
  families: Record<Family, string>;
  /** With a number: "1 Kooperation", "9 lines of cooperation". */
  counted: Record<Family, (count: number) => string>;
  kinds: Record<RelationKind, string>;
  standings: Record<Standing, string>;
  ended: string;
}

const count = (one: string, many: string) => (number: number) => `${number} ${number === 1 ? one : many}`;

/** Names of families, kinds and statuses. */
export const familyWords: Record<Language, FamilyWords> = {
  de: {
    families: { alliance: 'Zusammenarbeit', aspiration: 'Beitrittswunsch', arms: 'Waffen', tension: 'Spannung' },
    counted: {
      alliance: count('Kooperation', 'Kooperationen'),
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
      'in-force': 'besteht',
      suspended: 'ausgesetzt',
      planned: 'geplant',
      alleged: 'behauptet',
      disputed: 'strittig',
      denied: 'dementiert',
    },
    ended: 'beendet',
  },
  en: {
    families: { alliance: 'Cooperation', aspiration: 'Aspiration', arms: 'Arms', tension: 'Tension' },
    counted: {
      alliance: count('line of cooperation', 'lines of cooperation'),
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
      'in-force': 'in place',
      suspended: 'suspended',
      planned: 'planned',
      alleged: 'alleged',
      disputed: 'disputed',
      denied: 'denied',
    },
    ended: 'ended',
  },
};
