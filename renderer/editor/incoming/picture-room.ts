import { done, failed, mediaUsed, type Result } from '#core/model';
import { sizeText } from '#core/file';
import { PICTURE_LIMITS, type KeptPicture } from '#core/picture';
import type { PlanStore } from '../../store';

/** Base64 says three bytes in four characters. */
const sizeOf = (content: string): number => (content.length / 4) * 3;

/** The room that a plan has for pictures, beside those that it or one of its versions shows. */
export class PictureRoom {
  readonly #sizes: Map<string, number>;

  constructor({ plan, versions }: Pick<PlanStore, 'plan' | 'versions'>) {
    const names = [...mediaUsed(plan.sections), ...versions.flatMap(({ media = [] }) => media)];
    this.#sizes = new Map(names.map((name) => [name, sizeOf(plan.media?.[name] ?? '')]));
  }

  /** Takes up the room of a picture, which the officer knows as `file`; fails where there is too little. */
  take({ name, content }: Pick<KeptPicture, 'name' | 'content'>, file: string): Result<undefined> {
    const used = [...this.#sizes.values()].reduce((sum, size) => sum + size, 0);
    if (!this.#sizes.has(name) && used + sizeOf(content) > PICTURE_LIMITS.total)
      return failed('pictures-too-large', { file, limit: sizeText(PICTURE_LIMITS.total) });
    this.#sizes.set(name, sizeOf(content));
    return done(undefined);
  }
}
