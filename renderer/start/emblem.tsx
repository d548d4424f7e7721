/** An open book whose right page is folded into an envelope: what the program is about, drawn. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="7 7 106 64" width="106" height="64" aria-hidden="true">
      <g
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      >
        <path d="M60 20 C46 10 26 8 8 13 V62 C26 57 46 59 60 69" />
        <path d="M20 25 C29 23 39 24 48 28 M20 35 C29 33 39 34 48 38 M20 45 C27 43.500 33 44 39 45.500" />
        <path d="M60 20 C74 10 94 8 112 13 V62 C94 57 74 59 60 69 Z" />
      </g>
      <path
        className="emblem-fold"
        d="M60 20 C68 28 76 36 86 40 C96 34 104 24 112 13"
        fill="none"
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle className="emblem-seal" cx="86" cy="40" r="6" />
    </svg>
  );
}
