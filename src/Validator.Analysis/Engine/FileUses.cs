using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>What the templates of one file refer to, nested ones included.</summary>
internal sealed class FileUses
{
    private readonly List<NameUses> _templates = [];

    // Where the arguments of references begin.
    private readonly List<int> _seen = [];

    public NameUses? Enter(RuleContext context)
    {
        NameUses uses = new(context);
        _templates.Add(uses);
        return context.Template.UnusedNames is null ? uses : null;
    }

    /// <param name="uses">Of the template whose names the call sees; null where its front end knows them.</param>
    public void Add(NameUses? uses, in CallSite site)
    {
        if (uses is not null && site.Function?.Name is ("parameters" or "variables") and var function)
        {
            var name = site.Call.Arguments is [var first, ..] ? first : null;
            _seen.Add(name?.Span.Start ?? site.Call.Span.End);

            // In a user's function these are its own.
            if (function == "variables")
            {
                uses.AddVariable(name);
            }
            else if (site.Around.Function is null)
            {
                uses.AddParameter(name);
            }
        }
    }

    /// <summary>Calls back for each declaration to which certainly nothing refers.</summary>
    public void Report(Action<RuleContext, UnusedName> report)
    {
        UnseenReferences? unseen = null;
        foreach (var uses in _templates)
        {
            if (uses.Context.Template.UnusedNames is { } find)
            {
                foreach (var name in uses.Context.Template.Incomplete == TemplateSections.None ? find() : [])
                {
                    report(uses.Context, name);
                }

                continue;
            }

            foreach (var name in uses.Unused())
            {
                unseen ??= new(uses.Context.Template.Source.Text, _seen);
                if (!unseen.MayBeTo(name))
                {
                    report(uses.Context, name);
                }
            }
        }
    }
}
