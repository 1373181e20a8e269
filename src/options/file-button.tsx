import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  accept: string;
  onText: (text: string) => void;
}

/** A button that reads a text file of the reader's choice. */
export function FileButton({ label, accept, onText }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button-quiet" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={async (event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          // The same file may be chosen again.
          const text = await file?.text();
          field.value = '';
          if (text !== undefined) onText(text);
        }}
      />
    </>
  );
}
