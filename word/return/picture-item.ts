import type { WordMedia, WordMedium, WordParagraph, WordPicture } from '#core/word-text';
import type { Tracked } from './flatten';

/** A picture in a paragraph of the body. */
export interface PictureItem {
  readonly kind: 'picture';
  /** What tells its content from that of others. */
  readonly text: string;
  /** What a person knows it by. */
  readonly label: string;
  readonly names: readonly string[];
  readonly picture: WordPicture;
  readonly medium?: WordMedium;
  readonly tracked: readonly Tracked[];
  readonly isAside?: true;
}

const isGone = ({ revision }: WordPicture): boolean => revision?.kind === 'deleted' || revision?.kind === 'moved-from';

/** The pictures that stand in paragraphs; `names` are those of their bookmarks. */
export const picturesIn = (
  paragraphs: readonly WordParagraph[],
  names: readonly string[],
  media: WordMedia,
): readonly PictureItem[] =>
  paragraphs
    .flatMap(({ pictures = [] }) => pictures)
    .filter((picture) => !isGone(picture))
    .map((picture): PictureItem => {
      const { part = '', revision, alt, name } = picture;
      const medium = media[part];
      return {
        ...{ kind: 'picture', picture, names, label: alt ?? name ?? part },
        text: medium && 'name' in medium ? medium.name : `${part} ${name ?? ''}`,
        ...(medium && { medium }),
        tracked: revision ? [{ revision, text: '' }] : [],
      };
    });
