export { titleLines, type TitleRoom } from './title-lines';
