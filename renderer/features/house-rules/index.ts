export { HouseRulesSettings } from './house-rules-settings';
