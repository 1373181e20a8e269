import type { ComponentChildren } from 'preact';

/** Line icons of our own on a 20-unit grid; decorative, the button that holds one has the words. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const OpenTabIcon = () => (
  <Icon>
    <path d="M8 4H5.5A1.5 1.5 0 0 0 4 5.5v9A1.5 1.5 0 0 0 5.5 16h9a1.5 1.5 0 0 0 1.5-1.5V12" />
    <path d="M11.5 3.5h5v5M16 4l-6.5 6.5" />
  </Icon>
);

export const RailIcon = () => (
  <Icon>
    <rect x="3" y="4" width="14" height="12" rx="1.5" />
    <path d="M12 4v12M14 7.5h1M14 10h1" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M4 6h7M15 6h1M4 14h1M9 14h7" />
    <circle cx="13" cy="6" r="2" />
    <circle cx="7" cy="14" r="2" />
  </Icon>
);

export const TypeIcon = () => (
  <Icon>
    <path d="M2.5 15.5 6.7 4.5h.6l4.2 11M3.9 12h6.2" />
    <path d="M17.5 9.5v6M17.5 12.5a2.4 2.6 0 1 1-4.8 0 2.4 2.6 0 0 1 4.8 0Z" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="9" cy="9" r="5" />
    <path d="m13 13 3.5 3.5" />
  </Icon>
);

export const ShareIcon = () => (
  <Icon>
    <path d="M10 3.5v8.5M6.5 8.8 10 12.3l3.5-3.5M4 15.5v.5h12v-.5" />
  </Icon>
);

export const ListenIcon = () => (
  <Icon>
    <path d="M3.5 8v4H6l3.5 3V5L6 8ZM12.5 7.5a3.5 3.5 0 0 1 0 5M14.5 5a7 7 0 0 1 0 10" />
  </Icon>
);

export const HelpIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7" />
    <path d="M7.9 8.2a2.1 2.1 0 1 1 3.1 1.8c-.7.4-1 .8-1 1.5M10 14v.1" />
  </Icon>
);

export const PreviousIcon = () => (
  <Icon>
    <path d="m6 12 4-4 4 4" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="m6 8 4 4 4-4" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="7" y="7" width="9" height="9" rx="1.5" />
    <path d="M13 4.5A1.5 1.5 0 0 0 11.5 3h-6A1.5 1.5 0 0 0 4 4.5v6A1.5 1.5 0 0 0 5.5 12" />
  </Icon>
);

export const SentenceBackIcon = () => (
  <Icon>
    <path d="M15 5v10l-7.5-5ZM5 5v10" />
  </Icon>
);

export const SentenceForthIcon = () => (
  <Icon>
    <path d="M5 5v10l7.5-5ZM15 5v10" />
  </Icon>
);

export const PlayIcon = () => (
  <Icon>
    <path d="M7 4.5v11l9-5.5Z" fill="currentColor" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M7 5v10M13 5v10" stroke-width="2.5" />
  </Icon>
);

export const UndoIcon = () => (
  <Icon>
    <path d="M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8" />
  </Icon>
);

export const RedoIcon = () => (
  <Icon>
    <path d="M12.5 4 16 7.5 12.5 11M16 7.5H8.5a4.25 4.25 0 0 0 0 8.5H12" />
  </Icon>
);

export const HideIcon = () => (
  <Icon>
    <path d="M3 10s2.6-4.5 7-4.5S17 10 17 10s-2.6 4.5-7 4.5S3 10 3 10ZM4 16 16 4" />
  </Icon>
);
