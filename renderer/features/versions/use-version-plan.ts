import { useEffect, useState } from 'react';
import type { Media, Result } from '#core/model';
import type { PlanVersion } from '#core/file';
import type { Plan } from '#core/records';
import { bridge, useWorkspace } from '../../workspace';

/** Longer names are cut where the program says which version it could not read. */
const LONGEST_NAME = 100;

/** The pictures that a version shows, which stand beside those of the plan. */
function mediaOf({ media = [] }: PlanVersion, plan: Plan): Media {
  const held = plan.media ?? {};
  return Object.fromEntries(media.flatMap((name) => (held[name] === undefined ? [] : [[name, held[name]]])));
}

/** The plan that a version keeps, or why it cannot be read; nothing while it is being unpacked, or without a version. */
export function useVersionPlan(version: PlanVersion | undefined): Result<Plan> | undefined {
  const { now } = useWorkspace();
  const [read, setRead] = useState<{ readonly content: string; readonly result: Result<Plan> }>();
  useEffect(() => {
    if (!version) return undefined;
    const { content, name } = version;
    let isWanted = true;
    void bridge
      .request('version:unpack', content, name.slice(0, LONGEST_NAME), mediaOf(version, now()))
      .then((result) => {
        if (isWanted) setRead({ content, result });
      });
    return () => {
      isWanted = false;
    };
  }, [version, now]);
  return read?.content === version?.content ? read?.result : undefined;
}
