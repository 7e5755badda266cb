import type { Severity } from "../state/filter.ts";

// Shapes tell severities apart as well as colours do.

const shapes: Readonly<Record<Severity, preact.JSX.Element>> = {
  error: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.5 5.5l5 5m0-5l-5 5" />,
  warning: <path d="M8 1.5L15 14H1zM8 6v4m0 1.7v.3" />,
  info: <path d="M8 1a7 7 0 100 14A7 7 0 008 1zm0 6.5v4M8 4.6v.3" />,
};

export const SeverityIcon = ({ severity }: { readonly severity: Severity }) => (
  <svg class={`icon ${severity}`} viewBox="0 0 16 16" aria-hidden="true">
    {shapes[severity]}
  </svg>
);

const drawn = {
  check: <path d="M2 8.5l4 4 8-9" />,
  menu: <path d="M2 4h12M2 8h12M2 12h12" />,
  link: <path d="M6.5 9.5l3-3M7 4.5l1.6-1.6a3 3 0 014.3 4.3L11.5 9M9 11.5l-1.6 1.6a3 3 0 01-4.3-4.3L4.5 7" />,
  theme: <path d="M8 1a7 7 0 100 14A7 7 0 008 1zm0 0v14M8 4.5h5.5M8 8h6.8M8 11.5h5.5" />,
  lanes: <path d="M1.5 4h5m3 0h5M1.5 8h9M4.5 12h10" />,
  close: <path d="M3.5 3.5l9 9m0-9l-9 9" />,
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof drawn }) => (
  <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
    {drawn[name]}
  </svg>
);
