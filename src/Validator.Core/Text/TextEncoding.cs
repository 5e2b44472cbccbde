namespace Validator.Text;

/// <summary>How the bytes of a file were read; a fix writes them back in the same way.</summary>
public enum TextEncoding
{
    Utf8,
    Utf8WithByteOrderMark,
    Utf16LittleEndian,
    Utf16BigEndian,
}
