/** The name with its sign: a yellow diamond on a post, as painted on trees along a trail. */
export function WaymarkLogo() {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path
          d="M12 2.2 21.8 12 12 21.8 2.2 12Z"
          fill="var(--blaze)"
          stroke="var(--rail)"
          strokeWidth="2.2"
          strokeLinejoin="round"
        />
      </svg>
      <span className="font-display text-lead font-bold tracking-tight max-[30rem]:sr-only">Waymark</span>
    </span>
  );
}
