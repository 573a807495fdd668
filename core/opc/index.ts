export { openPackage, type Package, type Relations } from './open-package';
export { scanXml, type Listener } from './scan-xml';
export { readElements } from './read-elements';
export { childNamed, elementsIn, textIn, type XmlElement } from './xml-element';
