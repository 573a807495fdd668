export { MessageRegion } from './message-region';
export { useMessages, type Message } from './use-messages';
