import type { DefaultTreeAdapterMap, html, Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';

/** Nodes of the command line's DOM in the places where parse5 expects nodes of a tree. */
export type LinkedomTree = TreeAdapterTypeMap<
  Node,
  Node & ParentNode,
  Node,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  HTMLTemplateElement,
  DocumentType
>;

type Mode = ReturnType<TreeAdapter<DefaultTreeAdapterMap>['getDocumentMode']>;

/**
 * Lets parse5 build its tree in `document`. Comments and the document type are dropped: nothing reads them.
 * A template's content is parsed into the template itself, which the DOM's own `content` then copies from.
 */
export function treeAdapter(document: Document): TreeAdapter<LinkedomTree> {
  let mode = 'no-quirks' as Mode;
  const nowhere = document.createComment('');
  const append = (parent: Node, text: string, before: Node | null) => {
    const previous = before ? before.previousSibling : parent.lastChild;
    if (previous?.nodeType === 3) previous.nodeValue = (previous.nodeValue ?? '') + text;
    else parent.insertBefore(document.createTextNode(text), before);
  };
  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement: (name, namespace, attributes) => {
      const element = document.createElementNS(namespace, name);
      for (const { name, value } of attributes) element.setAttribute(name, value);
      return element;
    },
    createCommentNode: () => nowhere,
    createTextNode: (value) => document.createTextNode(value),
    appendChild: (parent, child) => {
      if (child !== nowhere) parent.appendChild(child);
    },
    insertBefore: (parent, child, before) => {
      if (child !== nowhere) parent.insertBefore(child, before);
    },
    setTemplateContent: () => {},
    getTemplateContent: (template) => template as unknown as DocumentFragment,
    setDocumentType: () => {},
    setDocumentMode: (_, value) => {
      mode = value;
    },
    getDocumentMode: () => mode,
    detachNode: (node) => {
      node.parentNode?.removeChild(node);
    },
    insertText: (parent, text) => append(parent, text, null),
    insertTextBefore: append,
    adoptAttributes: (element, attributes) => {
      for (const { name, value } of attributes) if (!element.hasAttribute(name)) element.setAttribute(name, value);
    },
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode,
    getAttrList: (element): Token.Attribute[] => [...element.attributes].map(({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => (element.namespaceURI ?? 'http://www.w3.org/1999/xhtml') as html.NS,
    getTextNodeContent: (text) => text.nodeValue ?? '',
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is Text => node.nodeType === 3,
    isCommentNode: (node): node is Comment => node.nodeType === 8,
    isDocumentTypeNode: (node): node is DocumentType => node.nodeType === 10,
    isElementNode: (node): node is Element => node.nodeType === 1,
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => {},
  };
}
