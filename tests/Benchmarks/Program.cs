using Benchmarks;
using Benchmarks.Native;
using Benchmarks.Scalar;

// Measures everything that docs/reference/benchmarks.md tells, in one run on one machine, and prints that page.
//   --write                     also writes it
//   SECTION ...                 only these: arithmetic kernel native grains parts memory size central
//   scalar ...                  the scalar version alone, and its checks
//   native setup FILE, check    the C++ version: what it reads, and whether it agrees with the scalar version
//   memory-of DRAWS             one run, for a parent that wants to know what it took
Environment.ExitCode = args switch
{
    ["scalar", .. var rest] => ScalarCommand.Run(rest),
    ["native", "setup" or "check", ..] => NativeCommand.Run(args.AsSpan(1)),
    ["memory-of", var draws] => await MemoryChild.Run(draws),
    _ => await Page.Run(args),
};
