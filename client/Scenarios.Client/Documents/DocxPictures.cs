using DocumentFormat.OpenXml.Packaging;
using Scenarios.Client.Charts;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Scenarios.Client.Documents;

/// <summary>The figures of a docx 图片, as PNG.</summary>
internal sealed class DocxPictures(MainDocumentPart main)
{
    /// <summary>English Metric Units in a millimetre.</summary>
    private const double Emu = 36000;

    /// <summary>A figure with its title fits a page.</summary>
    private const double Tallest = 200;

    private uint count;

    public W.Run Of(Figure figure, Language language)
    {
        count++;
        var id = $"image{count}";
        using var png = new MemoryStream();
        PicturePng.Write(figure.Picture, png);
        png.Position = 0;
        main.AddImagePart(ImagePartType.Png, id).FeedData(png);
        var width = PaperForm.Width - PaperForm.Left - PaperForm.Right;
        width = Math.Min(width, Tallest * figure.Picture.Width / figure.Picture.Height);
        var (across, down) = ((long)(width * Emu), (long)(width * Emu * figure.Picture.Height / figure.Picture.Width));
        return new W.Run(new W.Drawing(new D.Inline(
            new D.Extent { Cx = across, Cy = down },
            new D.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new D.DocProperties { Id = count, Name = $"{figure.Id}-{language["zh", "en"]}", Description = figure.Picture.Description },
            new D.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(new P.Picture(
                new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = count, Name = $"{id}.png" }, new P.NonVisualPictureDrawingProperties()),
                new P.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
                new P.ShapeProperties(new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = across, Cy = down }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        }));
    }
}
