import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  experimental: { cssChunking: { type: "graph", requestCost: 20000 } },
};

export default config;
