/**
 * Colours by theme. Those of events are Okabe's and Ito's and some between, darkened or lightened until they are told from the
 * paper. Kinds of one field share one: no more are told apart at a glance, and each has a shape of its own.
 */
import type { EventKind, Sign, Theme } from "./picture.ts";

type Palette = {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly faded: string;
  readonly rule: string;
  readonly accent: string;
  readonly events: Readonly<Record<EventKind, string>>;
  readonly signs: Readonly<Record<Sign, string>>;
};

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: "#ffffff",
    sheet: "#f3f5f2",
    ink: "#1b211e",
    faded: "#59625d",
    rule: "#d9ddd8",
    accent: "#0f6b5c",
    events: {
      meeting: "#0072b2",
      agreement: "#c4500e",
      exercise: "#00805f",
      visit: "#a2478a",
      production: "#8a6a00",
      diplomacy: "#4a5560",
      decision: "#5b4bb0",
      election: "#5b4bb0",
      appointment: "#5b4bb0",
      court: "#7a4a2b",
      attack: "#b3361f",
      protest: "#b3361f",
      disaster: "#9c2a4d",
      accident: "#9c2a4d",
      rescue: "#00805f",
      death: "#4a5560",
      opening: "#2a7fae",
      match: "#2e7d32",
      report: "#2a7fae",
      purchase: "#8a6a00",
      ceremony: "#a2478a",
      other: "#59625d",
    },
    signs: {
      ring: "#c4500e",
      plus: "#0072b2",
      frame: "#00805f",
      cross: "#a2478a",
      kite: "#8a6a00",
      half: "#1b211e",
      funnel: "#2a7fae",
      bars: "#b3361f",
      dot: "#7c8680",
    },
  },
  dark: {
    paper: "#15191b",
    sheet: "#1f2527",
    ink: "#edf0ee",
    faded: "#a3ada8",
    rule: "#353d40",
    accent: "#6fcdb8",
    events: {
      meeting: "#56b4e9",
      agreement: "#f09058",
      exercise: "#35c79a",
      visit: "#e79ccb",
      production: "#e3c044",
      diplomacy: "#c0cad2",
      decision: "#a99cf0",
      election: "#a99cf0",
      appointment: "#a99cf0",
      court: "#d3a27f",
      attack: "#ff9d80",
      protest: "#ff9d80",
      disaster: "#f28bab",
      accident: "#f28bab",
      rescue: "#35c79a",
      death: "#c0cad2",
      opening: "#8fd0f5",
      match: "#7fd085",
      report: "#8fd0f5",
      purchase: "#e3c044",
      ceremony: "#e79ccb",
      other: "#a3ada8",
    },
    signs: {
      ring: "#f09058",
      plus: "#56b4e9",
      frame: "#35c79a",
      cross: "#e79ccb",
      kite: "#e3c044",
      half: "#edf0ee",
      funnel: "#8fd0f5",
      bars: "#ff9d80",
      dot: "#7f8a85",
    },
  },
};
