import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Dispute } from '../model/dispute.ts';
import type { Document } from '../model/document.ts';
import { isHeadlinePart } from './headlinePart.ts';

/**
 * What the claims of a side have in common: the document, or its headlines and the like, or its text; that they stand
 * in other documents; that they are said or denied; or nothing, when each claim is a side of its own.
 */
export type SideKind = 'document' | 'headlines' | 'text' | 'elsewhere' | 'said' | 'denied' | 'single';

export interface DisputeSide {
  kind: SideKind;
  /** The document that the dispute is about, where the side stands in one. */
  document: Document | undefined;
  claims: readonly Claim[];
}

function side(kind: SideKind, claims: readonly Claim[], document?: Document): DisputeSide {
  return { kind, document, claims };
}

/**
 * A dispute's claims as the sides that differ: document against document where it is about several, else headline
 * against text, else statement against denial, else the document against others, else claim against claim.
 */
export function disputeSides(dispute: Dispute, dataset: Dataset, subjects: readonly Document[]): DisputeSide[] {
  const claims = dispute.claims.map((id) => dataset.claims.get(id)).filter((claim) => claim !== undefined);
  const own = subjects
    .map((document) =>
      side(
        'document',
        claims.filter((claim) => claim.document === document.id),
        document,
      ),
    )
    .filter((each) => each.claims.length > 0);
  const inside = new Set(own.flatMap((each) => each.claims));
  const elsewhere = side(
    'elsewhere',
    claims.filter((claim) => !inside.has(claim)),
  );
  const withElsewhere = (sides: DisputeSide[]) => (elsewhere.claims.length > 0 ? [...sides, elsewhere] : sides);
  const [only, another] = own;
  if (!only || another) return withElsewhere(own);

  const headlines = only.claims.filter(isHeadlinePart);
  const text = only.claims.filter((claim) => !isHeadlinePart(claim));
  if (headlines.length > 0 && text.length > 0)
    return withElsewhere([side('headlines', headlines, only.document), side('text', text, only.document)]);
  const denied = claims.filter(({ modality }) => modality === 'denied');
  if (denied.length > 0 && denied.length < claims.length)
    return [
      side(
        'said',
        claims.filter((claim) => !denied.includes(claim)),
      ),
      side('denied', denied),
    ];
  if (elsewhere.claims.length > 0) return [only, elsewhere];
  return claims.map((claim) => side('single', [claim], only.document));
}
