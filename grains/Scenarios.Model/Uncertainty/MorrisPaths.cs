using Scenarios.Model.Facts;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Where the trajectories of a Morris design begin and how they go 莫里斯轨迹. Each is addressed by its number: the order of the factors, the first level of each assumption and
/// its direction have streams of their own.
/// </summary>
internal sealed class MorrisPaths
{
    private const double Tail = 0.05;

    private readonly MorrisDesign design;
    private readonly ulong seed;
    private readonly ulong[] orders;
    private readonly Dictionary<string, Variable> variables;
    private int present = -1;

    public MorrisPaths(MorrisDesign design, ulong seed)
    {
        (this.design, this.seed) = (design, seed);
        orders = [.. design.Factors.Select(f => StreamNames.Hash(StreamNames.MorrisOrder(f.Id)))];
        Order = new int[orders.Length];
        Ranks = new int[orders.Length];
        variables = design.Factors.SelectMany(f => f.Assumptions).ToDictionary(a => a.Key, a => new Variable(a));
    }

    /// <summary>The factors, as they move.</summary>
    public int[] Order { get; }

    /// <summary>After how many steps each factor has yet to move.</summary>
    public int[] Ranks { get; }

    /// <summary>Turns to a trajectory.</summary>
    public void Go(int trajectory)
    {
        if (trajectory == present)
        {
            return;
        }

        present = trajectory;
        var keys = new double[orders.Length];
        for (var factor = 0; factor < keys.Length; factor++)
        {
            (Order[factor], keys[factor]) = (factor, Philox.Uniform(seed, orders[factor], (ulong)trajectory));
        }

        Array.Sort(keys, Order);
        for (var rank = 0; rank < Order.Length; rank++)
        {
            Ranks[Order[rank]] = rank;
        }

        foreach (var variable in variables.Values)
        {
            variable.Begin(seed, trajectory, design.LevelCount);
        }
    }

    /// <summary>An assumption on its way.</summary>
    public Variable Of(string key) => variables[key];

    internal sealed class Variable(Assumption assumption)
    {
        private readonly ulong levelStream = StreamNames.Hash(StreamNames.MorrisLevel(assumption.Key));
        private readonly ulong directionStream = StreamNames.Hash(StreamNames.MorrisDirection(assumption.Key));
        private readonly bool isNormal = assumption.Distribution == Distribution.Normal;
        private int level;

        /// <summary>1 where it goes up, −1 where it goes down.</summary>
        public int Direction { get; private set; }

        // It goes up from one of the lower half of the levels, or down from one of the upper half: so every level comes as often.
        public void Begin(ulong seed, int trajectory, int levels)
        {
            Direction = Philox.Uniform(seed, directionStream, (ulong)trajectory) < 0.5 ? 1 : -1;
            level = (int)(Philox.Uniform(seed, levelStream, (ulong)trajectory) * (levels / 2)) + (Direction > 0 ? 0 : levels / 2);
        }

        /// <summary>Its uniform before or after its factor has moved.</summary>
        public double Uniform(bool moved, int levels)
        {
            var at = (level + (moved ? Direction * levels / 2 : 0)) / (levels - 1.0);
            return isNormal ? Tail + ((1 - (2 * Tail)) * at) : at;
        }
    }
}
