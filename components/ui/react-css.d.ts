import "react";

// Lets `style` carry our own custom properties without a cast.
declare module "react" {
  interface CSSProperties {
    readonly [property: `--${string}`]: string | number | undefined;
  }
}
