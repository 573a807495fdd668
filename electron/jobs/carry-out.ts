import { done } from '#core/model';
import { decodePlan, encodePlan, parsePlan } from '#core/file';
import type { JobName, JobRequest, Jobs } from '#ipc';
import { makeWordFile } from './make-word-file';

/** Does one job. A plan that comes from a window is read with its schema first, as one from a file is. */
export async function carryOut(
  request: JobRequest,
  onPart: (part: number) => void,
): Promise<ReturnType<Jobs[JobName]>> {
  switch (request.job) {
    case 'encode': {
      const plan = parsePlan(request.order, '');
      return plan.ok ? done(encodePlan(plan.value)) : plan;
    }
    case 'decode':
      return decodePlan(request.order.bytes, request.order.name);
    case 'word': {
      const plan = parsePlan(request.order.plan, request.order.name);
      return plan.ok ? await makeWordFile({ ...request.order, plan: plan.value }, onPart) : plan;
    }
  }
}
