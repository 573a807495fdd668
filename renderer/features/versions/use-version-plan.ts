import { useEffect, useState } from 'react';
import type { Result } from '#core/model';
import type { PlanVersion } from '#core/file';
import type { Plan } from '#core/records';
import { bridge } from '../../workspace';

/** Longer names are cut where the program says which version it could not read. */
const LONGEST_NAME = 100;

/** The plan that a version keeps, or why it cannot be read; nothing while it is being unpacked, or without a version. */
export function useVersionPlan(version: PlanVersion | undefined): Result<Plan> | undefined {
  const content = version?.content;
  const name = version?.name.slice(0, LONGEST_NAME) ?? '';
  const [read, setRead] = useState<{ readonly content: string; readonly result: Result<Plan> }>();
  useEffect(() => {
    if (content === undefined) return undefined;
    let isWanted = true;
    void bridge.request('version:unpack', content, name).then((result) => {
      if (isWanted) setRead({ content, result });
    });
    return () => {
      isWanted = false;
    };
  }, [content, name]);
  return read?.content === content ? read?.result : undefined;
}
