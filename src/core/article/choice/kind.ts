import type { Container } from '../../blocks/types';

/** Equal for elements of one kind: the same tag and classes, numbers aside, in the same element; '' for the body. */
export function kindOf(container: Container | undefined): string {
  if (!container) return '';
  const { parent, tag, classes } = container;
  return `${parent} ${tag}.${classes.join('.').replace(/\d+/g, '')}`;
}
