import { useEffect, useState } from 'react';
import type { Template } from '#core/template';
import { bridge } from '../../workspace';

const NONE: readonly Template[] = [];

/** The officer's own templates; what is wrong with one of them is said where they are kept. */
export function useInstalledTemplates(): readonly Template[] {
  const [templates, setTemplates] = useState(NONE);
  useEffect(() => void bridge.request('templates:list').then((kept) => setTemplates(kept.templates)), []);
  return templates;
}
