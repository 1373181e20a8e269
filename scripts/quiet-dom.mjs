const EVENT_TARGET = /linkedom[\\/]esm[\\/]interface[\\/]event-target\.js$/;

/**
 * For the builder: nodes of the command line's DOM take no listeners. Nothing there ever listens, and the table of listeners
 * that each node and attribute would have takes more time and memory than all the rest of the tree.
 */
export const quietDom = {
  name: 'quiet-dom',
  setup(build) {
    build.onLoad({ filter: EVENT_TARGET }, () => ({
      contents: `export class EventTarget {
        _getParent() { return null; }
        addEventListener() {}
        removeEventListener() {}
        dispatchEvent() { return true; }
      }`,
    }));
  },
};
