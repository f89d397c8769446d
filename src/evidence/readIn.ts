import type { Dataset } from '../model/dataset.ts';
import { titleOf, type Copy, type Document } from '../model/document.ts';

/** What a document was read in when not at its own address: a copy, a report, or another document of the dataset. */
export function readIn(
  { readIn: place }: Document,
  dataset: Dataset,
): (Pick<Copy, 'publisher' | 'title' | 'published'> & { url?: string | undefined }) | undefined {
  if (typeof place !== 'string') return place;
  const document = dataset.documents.get(place);
  return (
    document && {
      publisher: document.publisher,
      url: document.url,
      title: titleOf(document).text,
      published: document.published,
    }
  );
}
