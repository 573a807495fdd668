export { MessageRegion } from './message-region';
export { useMessages, type Message, type Messages } from './use-messages';
