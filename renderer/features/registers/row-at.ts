import type { RecordId } from '#core/model';

/** The record of the row that an event came from. */
export function rowIdAt(target: EventTarget): RecordId | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-record]') : null;
  return row?.dataset['record'];
}
