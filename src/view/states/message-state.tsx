import type { ComponentChildren } from 'preact';

interface Props {
  /** Chooses the drawing. */
  look: 'nothing' | 'closed' | 'gone' | 'trouble';
  title: string;
  children: ComponentChildren;
}

/** A whole-popup message where there is no article: what is the matter, and what the reader can do. */
export function MessageState({ look, title, children }: Props) {
  return (
    <main class="message-state" data-look={look}>
      <Drawing look={look} />
      <h1>{title}</h1>
      <div class="message-words">{children}</div>
    </main>
  );
}

/** A sheet of newsprint: blank, behind a bar, torn off, or crumpled at a corner. */
function Drawing({ look }: { look: Props['look'] }) {
  return (
    <svg class="drawing" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true">
      <path class="drawing-sheet" d={look === 'gone' ? TORN : SHEET} />
      {look === 'nothing' && <path class="drawing-lines" d="M34 36h10M34 48h6M34 60h8" />}
      {look === 'closed' && <path class="drawing-lines" d="M34 34h28M34 46h28M34 58h20" />}
      {look === 'closed' && <path class="drawing-accent" d="M16 70 80 26" />}
      {look === 'gone' && <path class="drawing-lines" d="M34 30h28M34 42h22" />}
      {look === 'trouble' && <path class="drawing-accent" d="M48 34v18M48 61v.5" />}
    </svg>
  );
}

const SHEET = 'M26 14h36l10 10v58H26Z';
const TORN = 'M26 14h36l10 10v34l-8-5-7 7-9-6-8 7-7-5-7 4Z';
