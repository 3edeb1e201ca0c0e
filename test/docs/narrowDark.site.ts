import { testSoundPages } from "./soundPages.ts";

testSoundPages("dark", 320);
