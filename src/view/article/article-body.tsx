import type { ComponentChildren } from 'preact';
import type { Article, Block, Hiding } from '../../core/article/types';
import { BlockView } from './block-view';
import { HiddenMark } from './hidden-mark';
import { type Item, type ListNode, layOut } from './lay-out';

interface Props {
  article: Article;
  hidden: Hiding;
  /** Whether something stands where a piece was hidden. */
  marks: boolean;
  /** What can be done about a hidden piece. */
  drawActions: (block: Block) => ComponentChildren;
  /** What can be done about the hidden pieces of one mark at once. */
  drawTogether: (blocks: Block[]) => ComponentChildren;
}

/** The article's blocks, with a quiet mark where something was hidden. */
export function ArticleBody({ article, hidden, marks, drawActions, drawTogether }: Props) {
  return (
    <div class="article-body">
      {layOut(article, hidden).map((item) => (
        <ItemView key={keyOf(item)} item={item} marks={marks} drawActions={drawActions} drawTogether={drawTogether} />
      ))}
    </div>
  );
}

const keyOf = (item: Item): string => {
  if (item.type === 'list') return `list-${item.list.items[0]?.block.id}`;
  if (item.type === 'hidden') return `hidden-${item.blocks[0]?.id}`;
  return item.block.id;
};

function ItemView({
  item,
  marks,
  drawActions,
  drawTogether,
}: { item: Item } & Pick<Props, 'marks' | 'drawActions' | 'drawTogether'>) {
  if (item.type === 'block') return <BlockView block={item.block} />;
  if (item.type === 'list') return <ListView list={item.list} />;
  return marks ? <HiddenMark blocks={item.blocks} drawActions={drawActions} drawTogether={drawTogether} /> : null;
}

function ListView({ list }: { list: ListNode }) {
  const items = list.items.map(({ block, lists }) => (
    <li key={block.id} value={list.ordered ? block.number : undefined}>
      <BlockView block={block} />
      {lists.map((inner) => (
        <ListView key={inner.items[0]?.block.id} list={inner} />
      ))}
    </li>
  ));
  return list.ordered ? <ol start={list.start}>{items}</ol> : <ul>{items}</ul>;
}
