namespace Scenarios.Model.Tests.Analysis;

/// <summary>Shapley values the long way: over every order in which the players may come.</summary>
internal static class Orders
{
    public static double[] Parts(int players, Func<int, double> worth)
    {
        var parts = new double[players];
        var count = 0;
        Visit(0);
        return [.. parts.Select(p => p / count)];

        void Visit(int coalition, params int[] order)
        {
            if (order.Length == players)
            {
                count++;
                var before = 0;
                foreach (var player in order)
                {
                    parts[player] += worth(before | (1 << player)) - worth(before);
                    before |= 1 << player;
                }

                return;
            }

            for (var i = 0; i < players; i++)
            {
                if ((coalition & (1 << i)) == 0)
                {
                    Visit(coalition | (1 << i), [.. order, i]);
                }
            }
        }
    }
}
