import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // No page uses the optimizer; left on, it would draw any picture of ours anew in any size that an address asks for.
  images: { unoptimized: true },
  // The usual way puts the sheets of all components into one file for every page.
  experimental: { cssChunking: { type: "graph", requestCost: 20000 } },
};

export default config;
