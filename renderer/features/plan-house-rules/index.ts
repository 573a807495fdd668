export { PlanHouseRulesDialog } from './plan-house-rules-dialog';
