import type { Child } from 'hono/jsx';

/**
 * Charts are drawn on the server: SVG attributes and classes only, as the policy allows no style in the page. Words stand around
 * the drawing as HTML, so that it can be stretched to any width and they cannot.
 */
export interface ChartHead {
  /** Names the chart's parts in the page; unique in it. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly description: string;
}

/** A drawing with a name and a description. `stretch`: fills its place, whatever that does to its proportions. */
export function Drawing({
  head: { id, title, description },
  width,
  height,
  stretch = true,
  children,
}: {
  head: ChartHead;
  width: number;
  height: number;
  stretch?: boolean;
  children?: Child;
}) {
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio={stretch ? 'none' : 'xMinYMin meet'}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}

/** What the colours mean. */
export function Legend({ of }: { of: readonly (readonly [className: string, label: string])[] }) {
  return (
    <ul class="legend">
      {of.map(([className, label]) => (
        <li>
          <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
            <rect class={className} width="10" height="10" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
