/** Colours come from the style sheet, so that light and dark need no drawing anew. */
const color = (name: string): string => `var(--${name})`;

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";
const MONOSPACE = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace";

/** Three dots, for a bot that is at work; at rest for those who asked for no motion. Seen on light and on dark. */
function dots(moving: boolean): string {
  const blink = (begin: number): string =>
    moving
      ? `<animate attributeName='opacity' values='.3;1;.3' dur='1.2s' begin='${begin}s' repeatCount='indefinite'/>`
      : '';
  const circles = [0, 1, 2].map(
    (n) => `<circle cx='${12 + n * 20}' cy='10' r='5'>${blink(n * 0.2)}</circle>`,
  );
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='64' height='20' fill='#7d8794'>${circles.join('')}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

/** The style options for this person's settings. */
export function styleOptions(reducedMotion: boolean): object {
  return {
    ...STYLE_OPTIONS,
    typingAnimationBackgroundImage: dots(!reducedMotion),
    // Web Chat's own is an animated picture.
    ...(reducedMotion && { spinnerAnimationBackgroundImage: 'none' }),
  };
}

/** Web Chat's style options: https://github.com/microsoft/BotFramework-WebChat/blob/main/packages/api/src/StyleOptions.ts */
const STYLE_OPTIONS = {
  accent: color('accent'),
  backgroundColor: color('surface'),
  subtle: color('quiet'),
  primaryFont: FONT,
  monospaceFont: MONOSPACE,
  fontSizeSmall: '0.8125rem',
  paddingRegular: 12,
  paddingWide: 16,

  bubbleBackground: color('bot'),
  bubbleBorderColor: color('bot'),
  bubbleBorderRadius: 16,
  bubbleTextColor: color('text'),
  bubbleFromUserBackground: color('accent'),
  bubbleFromUserBorderColor: color('accent'),
  bubbleFromUserBorderRadius: 16,
  bubbleFromUserTextColor: color('on-accent'),
  bubbleMaxWidth: 560,
  bubbleMinWidth: 0,
  bubbleMinHeight: 40,
  markdownRenderHTML: false,

  // A long answer is read from its beginning, not from its end.
  autoScrollSnapOnPage: true,
  scrollToEndButtonBehavior: 'any',

  timestampColor: color('quiet'),
  timestampFormat: 'relative',

  hideUploadButton: true,
  sendBoxBackground: color('surface'),
  sendBoxTextColor: color('text'),
  sendBoxPlaceholderColor: color('quiet'),
  sendBoxBorderTop: `1px solid ${'var(--line)'}`,
  sendBoxTextWrap: true,
  sendBoxHeight: 52,
  sendBoxButtonColor: color('accent'),
  sendBoxButtonColorOnDisabled: color('quiet'),
  sendBoxButtonShadeColorOnHover: color('bot'),
  sendBoxButtonShadeColorOnActive: color('line'),
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonKeyboardFocusIndicatorBorderColor: color('accent'),

  transcriptActivityVisualKeyboardIndicatorColor: color('accent'),
  transcriptVisualKeyboardIndicatorColor: color('accent'),
  transcriptOverlayButtonBackground: color('accent'),
  transcriptOverlayButtonBackgroundOnFocus: color('accent'),
  transcriptOverlayButtonBackgroundOnHover: color('accent'),
  transcriptOverlayButtonColor: color('on-accent'),
  transcriptTerminatorBackgroundColor: color('quiet'),
  transcriptTerminatorColor: color('surface'),

  suggestedActionLayout: 'stacked',
  suggestedActionBackgroundColor: color('surface'),
  suggestedActionBorderColor: color('accent'),
  suggestedActionBorderRadius: 12,
  suggestedActionTextColor: color('accent'),
  suggestedActionsStackedLayoutButtonTextWrap: true,

  notificationText: color('text'),
  toastInfoBackgroundColor: color('bot'),
  toastInfoColor: color('text'),
  toastSuccessBackgroundColor: color('bot'),
  toastSuccessColor: color('text'),
  toastWarnBackgroundColor: color('bot'),
  toastWarnColor: color('text'),
  toastErrorBackgroundColor: color('bot'),
  toastErrorColor: color('bad'),
  toastSeparatorColor: color('line'),
  failedConnectivity: color('bad'),
  slowConnectivity: color('warn'),
  connectivityTextSize: '0.8125rem',

  cardEmphasisBackgroundColor: color('surface'),
  cardPushButtonBackgroundColor: color('accent'),
  cardPushButtonTextColor: color('on-accent'),
};

/** In CSS pixels; the browser's own zoom and font settings come on top. */
const FONT_SIZES = { small: 14, default: 16, medium: 18, large: 22, extraLarge: 30 };

const plain = { default: color('text'), subtle: color('quiet') };
const foregroundColors = {
  default: plain,
  dark: plain,
  light: plain,
  accent: { default: color('accent'), subtle: color('accent') },
  attention: { default: color('bad'), subtle: color('bad') },
  good: { default: color('good'), subtle: color('good') },
  warning: { default: color('warn'), subtle: color('warn') },
};
const onBubble = { foregroundColors };
const onSurface = { backgroundColor: color('surface'), foregroundColors };

/** How Adaptive Cards are drawn: https://learn.microsoft.com/adaptive-cards/rendering-cards/host-config (read 2026-11-22). */
export const CARD_HOST_CONFIG = {
  supportsInteractivity: true,
  fontFamily: FONT,
  fontTypes: {
    default: { fontFamily: FONT, fontSizes: FONT_SIZES },
    monospace: { fontFamily: MONOSPACE, fontSizes: FONT_SIZES },
  },
  spacing: { small: 4, default: 8, medium: 16, large: 20, extraLarge: 24, padding: 14 },
  separator: { lineThickness: 1, lineColor: color('line') },
  containerStyles: {
    default: onBubble,
    emphasis: onSurface,
    accent: onSurface,
    good: onSurface,
    attention: onSurface,
    warning: onSurface,
  },
  actions: {
    actionAlignment: 'stretch',
    actionsOrientation: 'vertical',
    buttonSpacing: 8,
    maxActions: 100,
    spacing: 'default',
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
  },
  adaptiveCard: { allowCustomStyle: false },
  textBlock: { headingLevel: 3 },
};
