/** The launcher's looks. They stand in a script, because one line of HTML is all that a site adds. */
export const LAUNCHER_STYLE = `
:host { all: initial; position: fixed; z-index: 2147483000; inset-block-end: 1.25rem; inset-inline-end: 1.25rem; }
[hidden] { display: none !important; }
button {
  display: grid; place-items: center; inline-size: 3.5rem; block-size: 3.5rem; margin-inline-start: auto; padding: 0;
  border: 2px solid transparent; border-radius: 50%; background: var(--accent); color: var(--on-accent);
  box-shadow: 0 2px 6px rgb(0 0 0 / 25%), 0 8px 24px rgb(0 0 0 / 20%); cursor: pointer; transition: transform .15s;
}
button:hover { transform: scale(1.05); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
svg { inline-size: 1.75rem; fill: none; stroke: currentcolor; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.shut, [aria-expanded=true] .open { display: none; }
[aria-expanded=true] .shut { display: inline; }
#panel {
  inline-size: min(25rem, calc(100vw - 2.5rem)); block-size: min(42rem, calc(100dvh - 7rem)); margin-block-end: .75rem;
  border-radius: 1rem; overflow: hidden; background: Canvas;
  box-shadow: 0 0 0 1px rgb(0 0 0 / 12%), 0 12px 40px rgb(0 0 0 / 28%);
}
iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; }
@media (max-width: 30rem) {
  #panel { position: fixed; inset: 0; inline-size: 100vw; block-size: 100dvh; margin: 0; border-radius: 0; }
  #panel:not([hidden]) + button { display: none; }
}
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
`;
