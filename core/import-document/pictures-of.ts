import { NARROWEST_PICTURE } from '#core/model';
import type { WordBlock, WordMedia, WordParagraph, WordPicture, WordTable } from '#core/word-text';
import type { LostPicture, OldPicture, PictureLoss } from './old-picture';

/** What of the pictures of a document is kept and set aside while it is read. */
export interface PicturesAside {
  readonly media: WordMedia;
  readonly lost: LostPicture[];
}

/** The text of an official document is 156 mm wide (GB/T 9704 §5.2.1), in English Metric Units. */
const TEXT_WIDTH = 156 * 36_000;
/** A pixel at 96 to the inch. */
const PIXEL = 9525;

/** How wide a picture was, where that is not its own width or the whole text's. */
function widthOf(shown: number | undefined, pixels: number): Pick<OldPicture, 'width'> {
  const own = Math.min(pixels * PIXEL, TEXT_WIDTH);
  if (shown === undefined || Math.abs(shown - own) <= own * 0.03) return {};
  return { width: Math.min(100, Math.max(NARROWEST_PICTURE, Math.round((shown / TEXT_WIDTH) * 100))) };
}

/** What programs put in by themselves: the path or the name of the file, which say nothing of the picture. */
const OF_FILE =
  /^(?:[a-z]:\\|\\\\|file:|\/)|\.(?:png|jpe?g|gif|bmp|emf|wmf|tiff?|svg|webp)$|^(?:img|dsc|image|picture|图片|微信图片|截图|屏幕截图)[\s_\d-]*$/i;

function altOf({ alt = '' }: WordPicture): Pick<OldPicture, 'alt'> {
  const said = alt.replace(/\s+/g, ' ').trim();
  return said === '' || OF_FILE.test(said) ? {} : { alt: said };
}

/** What a document says of a picture that a plan would keep: what it shows, and how wide it stands; `pixels` is its own width. */
export const saidOf = (picture: WordPicture, pixels: number): Pick<OldPicture, 'alt' | 'width'> => ({
  ...altOf(picture),
  ...widthOf(picture.width, pixels),
});

const nameOf = ({ name, part = '' }: WordPicture): string => name ?? part.slice(part.lastIndexOf('/') + 1);

function lossOf({ part, isAltered, isGrouped, revision }: WordPicture): PictureLoss | undefined {
  if (revision?.kind === 'deleted') return 'deleted';
  if (isGrouped) return 'grouped';
  if (part === undefined) return 'linked';
  return isAltered ? 'altered' : undefined;
}

function pictureOf(picture: WordPicture, { media, lost }: PicturesAside): OldPicture | undefined {
  const medium = media[picture.part ?? ''] ?? { refused: 'format' };
  const why = lossOf(picture) ?? ('refused' in medium ? medium.refused : undefined);
  if (why !== undefined || 'refused' in medium) {
    lost.push({ name: altOf(picture).alt ?? nameOf(picture), why: why ?? 'format' });
    return undefined;
  }
  const { name, width, height } = medium;
  // Web pages hold their places with single dots.
  if (width * height === 1) return undefined;
  return { kind: 'picture', media: name, name: nameOf(picture), ...saidOf(picture, width) };
}

// What was moved stands elsewhere in the text.
const standing = ({ pictures = [] }: Pick<WordParagraph, 'pictures'>): readonly WordPicture[] =>
  pictures.filter(({ revision }) => revision?.kind !== 'moved-from');

/** The pictures of a paragraph that a plan can have; the others are set aside with why. */
export const picturesOf = (paragraph: WordParagraph, aside: PicturesAside): readonly OldPicture[] =>
  standing(paragraph).flatMap((picture) => pictureOf(picture, aside) ?? []);

/** The pictures in the cells of a table. */
export const picturesOfTable = ({ rows }: WordTable, aside: PicturesAside): readonly OldPicture[] =>
  rows.flatMap(({ revision, cells }) =>
    cells.flatMap(({ blocks }) =>
      paragraphsIn(blocks).flatMap((paragraph) =>
        picturesOf(
          revision?.kind === 'deleted'
            ? { ...paragraph, pictures: standing(paragraph).map((each) => ({ ...each, revision })) }
            : paragraph,
          aside,
        ),
      ),
    ),
  );

const paragraphsIn = (blocks: readonly WordBlock[]): readonly WordParagraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );

/** The pictures of blocks of which a plan has only the text. */
export const lostIn = (blocks: readonly WordBlock[], why: PictureLoss): readonly LostPicture[] =>
  paragraphsIn(blocks)
    .flatMap(standing)
    .map((picture) => ({ name: altOf(picture).alt ?? nameOf(picture), why }));
