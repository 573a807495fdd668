export { openPackage, type Package, type Relations } from './open-package';
export { scanXml, type Listener } from './scan-xml';
export { childNamed, elementsIn, readElements, textIn, type XmlElement } from './read-elements';
