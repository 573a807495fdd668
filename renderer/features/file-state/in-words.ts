import type { Language } from '#core/model';
import type { InUseBy } from '#ipc';

/** Who has a file, for a sentence: today as a time, else with the day. */
export function inWords({ name, host, since }: InUseBy, language: Language): Record<'name' | 'host' | 'time', string> {
  const at = new Date(since);
  const isToday = at.toDateString() === new Date().toDateString();
  const time = at.toLocaleString(language, {
    ...(!isToday && { month: 'short', day: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return { name, host, time };
}
