import { useEffect } from 'react';
import type { Command } from '#ipc';
import { bridge, nextZoom, type SettingsAccess } from '../workspace';

const isZoom = (command: Command): command is 'zoom-in' | 'zoom-out' | 'zoom-reset' => command.startsWith('zoom-');

/** Draws the page as large as the settings say, and follows the commands, and Ctrl with the wheel over the page. */
export function useZoom({ settings: { zoom = 1 }, change }: SettingsAccess): void {
  useEffect(() => {
    document.documentElement.style.setProperty('--page-zoom', String(zoom));
  }, [zoom]);
  useEffect(() => {
    const step = (by: 1 | -1): void => change({ zoom: nextZoom(zoom, by) });
    const stop = bridge.on('command', (command) => {
      if (!isZoom(command)) return;
      if (command === 'zoom-reset') change({ zoom: 1 });
      else step(command === 'zoom-in' ? 1 : -1);
    });
    const onWheel = (event: WheelEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.deltaY === 0) return;
      event.preventDefault();
      const isPage = event.target instanceof Element && event.target.closest('[data-scroller]') !== null;
      if (isPage) step(event.deltaY < 0 ? 1 : -1);
    };
    window.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      stop();
      window.removeEventListener('wheel', onWheel);
    };
  }, [zoom, change]);
}
