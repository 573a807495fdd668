import type { Page } from '@playwright/test';
import type { Bridge, Requests } from '../electron/ipc';

/** Sends a request of the contract from the page, as the program's own parts do. */
export async function askMain<K extends keyof Requests>(
  page: Page,
  name: K,
  ...args: Parameters<Requests[K]>
): Promise<ReturnType<Requests[K]>> {
  // Playwright carries data only, so that the types of the bridge end at the page.
  const answer: unknown = await page.evaluate(
    ([request, sent]) => {
      const { planloom } = window as unknown as { planloom: Bridge };
      return planloom.request(request, ...(sent as Parameters<Requests[typeof request]>));
    },
    [name, args] as const,
  );
  return answer as ReturnType<Requests[K]>;
}
