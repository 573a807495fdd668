export { NewPlanDialog } from './new-plan-dialog';
