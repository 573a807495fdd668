export { isKeptPicture, keepPicture, type KeptPicture } from './keep-picture';
export { PICTURE_LIMITS, hasTooManyPixels } from './limits';
export { pictureFormat, readSize, type PictureFormat, type PictureSize } from './read-size';
export { readPicture, type PictureFacts } from './read-picture';
