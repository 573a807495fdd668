import { repositoryFolder, type Electron } from './electron';
import { startElectron } from './start-electron';

/** Starts the built program and tells how long it took from the start of the process until its window showed the start screen, in milliseconds. */
export async function measureStart(electron: Electron): Promise<number> {
  const { page, startedAt, close } = await startElectron(electron.path, [repositoryFolder]);
  try {
    await page.getByRole('button').first().waitFor();
    const paintedAt = await page.evaluate(async () => {
      const paint = (): PerformanceEntry | undefined => performance.getEntriesByName('first-contentful-paint')[0];
      while (!paint()) await new Promise((resolve) => setTimeout(resolve, 10));
      return performance.timeOrigin + (paint()?.startTime ?? Number.NaN);
    });
    return paintedAt - startedAt;
  } finally {
    await close();
  }
}
